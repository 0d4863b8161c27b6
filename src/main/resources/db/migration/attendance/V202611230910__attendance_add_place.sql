-- Whoever takes attendance needs to find the room or open the link.
ALTER TABLE attendance_sheets
    ADD COLUMN room VARCHAR(120) NULL,
    ADD COLUMN video_link VARCHAR(500) NULL;
