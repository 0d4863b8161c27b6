-- What was overruled at different times is kept together, each with its words.
ALTER TABLE bookings MODIFY why VARCHAR(1000) NULL;
