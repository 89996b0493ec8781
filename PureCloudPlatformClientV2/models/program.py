# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import AddressableEntityRef, BaseTopicEntitiy


class Program(Model):
    """A program, kept at /api/v2/speechandtextanalytics/programs/{programId}. Answer of
    get_speechandtextanalytics_program and 2 more.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    published: bool | None = field("published", default=None)
    topics: list[BaseTopicEntitiy] | None = field("topics", default=None)
    tags: list[str] | None = field("tags", default=None)
    modified_by: AddressableEntityRef | None = field("modifiedBy", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    published_by: AddressableEntityRef | None = field("publishedBy", default=None)
    date_published: datetime | None = field("datePublished", default=None)
    topic_links_job: AddressableEntityRef | None = field("topicLinksJob", default=None)
    self_uri: str | None = field("selfUri", default=None)
