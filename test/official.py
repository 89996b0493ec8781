"""What is written down of the official package: of which release it is, and whether ours is the same.

A release from another definition has other names. `test/freeze_surface.py` and `python -m test.idioms --record` write
them down anew, from the official package of that release; RELEASE then names it.
"""

from __future__ import annotations

from PureCloudPlatformClientV2._version import __version__

RELEASE = "219.0.0"
WRITTEN_DOWN = ("test_surface.py", "idioms/test_idioms.py")
IS_OURS = __version__.rpartition(".")[0] == RELEASE.rpartition(".")[0]
"""The last number of a version changes for texts only."""
