# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class LibraryBatchRequest(Model):
    """Required by the platform: library_ids."""

    library_ids: list[str] | None = field("libraryIds", default=None)
