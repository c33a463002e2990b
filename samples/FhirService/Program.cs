using FhirService;

// dotnet run --project samples/FhirService        then open the address it prints
await Service.Build(args).RunAsync();
