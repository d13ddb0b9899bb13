"""Understanding what people type: dates, times, zones."""
