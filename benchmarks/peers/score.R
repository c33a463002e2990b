# WHOQOL-BREF, four domains by the published WHO syntax, with data.table, matrixStats and base R; spoken to as score.py is.
items <- list(physical = c(3, 4, 10, 15:18), psychological = c(5:7, 11, 19, 26), social = 20:22, environment = c(8, 9, 12:14, 23:25))
least <- c(physical = 6, psychological = 5, social = 2, environment = 6)
reversed <- c(3, 4, 26)
columns <- paste0("Q", 1:26)

base <- function(form) {
  form[] <- lapply(form, function(answer) replace(answer, which(answer < 1L | answer > 5L), NA))
  form[reversed] <- 6L - form[reversed]
  enough <- rowSums(!is.na(form)) >= 21
  as.data.frame(lapply(names(items), function(domain) {
    answers <- form[items[[domain]]]
    ifelse(enough & rowSums(!is.na(answers)) >= least[domain], (rowMeans(answers, na.rm = TRUE) * 4 - 4) * (100 / 16), NA)
  }), col.names = names(items))
}

table <- function(form) {
  q <- form[, lapply(.SD, function(answer) fifelse(answer %between% c(1L, 5L), answer, NA_integer_))]
  q[, c("Q3", "Q4", "Q26") := .(6L - Q3, 6L - Q4, 6L - Q26)]
  enough <- rowSums(!is.na(q)) >= 21
  q[, lapply(names(items), function(domain) {
    answers <- .SD[, items[[domain]], with = FALSE]
    fifelse(enough & rowSums(!is.na(answers)) >= least[domain], (rowMeans(answers, na.rm = TRUE) * 4 - 4) * (100 / 16), NA_real_)
  })]
}

matrix_stats <- function(form) {
  form[which(form < 1L | form > 5L)] <- NA
  form[, reversed] <- 6L - form[, reversed]
  enough <- 26L - rowCounts(form, value = NA) >= 21L
  sapply(names(items), function(domain) {
    answered <- length(items[[domain]]) - rowCounts(form, cols = items[[domain]], value = NA)
    ifelse(enough & answered >= least[domain], (rowMeans2(form, cols = items[[domain]], na.rm = TRUE) * 4 - 4) * (100 / 16), NA)
  })
}

path <- commandArgs(trailingOnly = TRUE)
bytes <- readBin(path, "integer", n = file.size(path), size = 1)
bytes[bytes == -1L] <- NA
form <- matrix(bytes, ncol = 26, dimnames = list(NULL, columns))
frame <- as.data.frame(form)
works <- list(base_r = list(paste0("R ", getRversion(), ", data.frame"), function() base(frame)))
if (suppressWarnings(require(data.table, quietly = TRUE))) {
  setDTthreads(1)
  forms <- as.data.table(form)
  works$data_table <- list(paste0("R data.table ", packageVersion("data.table")), function() table(forms))
} else cat("\tR package data.table is not installed\n")
if (suppressWarnings(require(matrixStats, quietly = TRUE))) {
  works$matrix_stats <- list(paste0("R matrixStats ", packageVersion("matrixStats")), function() matrix_stats(form))
} else cat("\tR package matrixStats is not installed\n")
for (name in names(works)) cat(name, "\t", works[[name]][[1]], "\n", sep = "")
cat("\n")

median_time <- function(work) {
  times <- c()
  while (sum(times) < 0.2) {
    start <- Sys.time()
    work()
    times <- c(times, as.numeric(Sys.time() - start, units = "secs"))
  }
  median(times) * 1e9
}

lines <- file("stdin", "r")
while (length(line <- readLines(lines, 1)) > 0) {
  words <- strsplit(line, " ")[[1]]
  work <- works[[words[1]]][[2]]
  if (length(words) == 2) {
    writeBin(as.vector(as.matrix(work())), words[2], size = 8)
    cat("written\n")
  } else cat(format(median_time(work), scientific = FALSE), "\n", sep = "")
}
