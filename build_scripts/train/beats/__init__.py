"""How the pack that reads single beats is trained: from an MIT-BIH folder to models/beat."""
