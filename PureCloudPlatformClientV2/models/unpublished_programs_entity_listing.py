# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import Program


class UnpublishedProgramsEntityListing(Model):
    """Page of programs. Answer of get_speechandtextanalytics_programs_unpublished."""

    entities: list[Program] | None = field("entities", default=None)
    page_size: int | None = field("pageSize", default=None)
    self_uri: str | None = field("selfUri", default=None)
    page_count: int | None = field("pageCount", default=None)
    next_uri: str | None = field("nextUri", default=None)
