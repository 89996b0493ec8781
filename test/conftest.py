"""Settings for all tests: none of them reads the configuration of the person who runs them."""

from __future__ import annotations

import os
import tempfile

os.environ["HOME"] = tempfile.mkdtemp(prefix="pcv2-test-home-")
for _name in ("HOST", "REGION", "CLIENT_ID", "CLIENT_SECRET"):
    os.environ.pop(f"GENESYS_CLOUD_{_name}", None)
