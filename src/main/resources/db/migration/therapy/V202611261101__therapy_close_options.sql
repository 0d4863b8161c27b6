-- A time on offer that could not be booked once it was chosen; what people said to it is kept.
ALTER TABLE therapy_options ADD COLUMN closed_at DATETIME(6) NULL;
