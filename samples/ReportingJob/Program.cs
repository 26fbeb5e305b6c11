using ServiceStandards.ReportingJob.Hosting;

return await Modes.Run(args);
