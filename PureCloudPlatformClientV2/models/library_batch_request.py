# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class LibraryBatchRequest(Model):
    """A library batch: library ids. Body of post_responsemanagement_libraries_bulk.

    Required by the platform: library_ids.
    """

    library_ids: list[str] | None = field("libraryIds", default=None)
