# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class SdkLibrary(Model):
    """Required by the platform: name, version."""

    name: str | None = field("name", default=None)
    version: str | None = field("version", default=None)
