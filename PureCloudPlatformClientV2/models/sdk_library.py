# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class SdkLibrary(Model):
    """SDK library of an app event. In AppEvent and 3 more.

    Required by the platform: name, version.
    """

    name: str | None = field("name", default=None)
    version: str | None = field("version", default=None)
