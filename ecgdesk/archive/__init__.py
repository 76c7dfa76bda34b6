"""The archive: Records that outlive a power cut."""
