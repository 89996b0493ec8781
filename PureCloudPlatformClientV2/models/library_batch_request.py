# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class LibraryBatchRequest(Model):
    """LibraryBatchRequest of the Platform API.

    The platform requires: library_ids.
    """

    library_ids: list[str] | None = field("libraryIds", default=None)
