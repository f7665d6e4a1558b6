"""What a release adds: bill of materials, checksums, signatures, the proof that it builds twice alike."""
