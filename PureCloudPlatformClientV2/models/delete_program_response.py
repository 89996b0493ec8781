# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AddressableEntityRef


class DeleteProgramResponse(Model):
    """A delete program: topic links job and 2 more. Answer of delete_speechandtextanalytics_program."""

    id: str | None = field("id", default=None)
    topic_links_job: AddressableEntityRef | None = field("topicLinksJob", default=None)
    self_uri: str | None = field("selfUri", default=None)
