# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import AddressableEntityRef, BaseProgramEntity, Phrase


class Topic(Model):
    """A topic, kept at /api/v2/speechandtextanalytics/topics/{topicId}. Answer of get_speechandtextanalytics_topic and
    2 more.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    published: bool | None = field("published", default=None)
    strictness: Literal["1", "55", "65", "72", "85", "90"] | str | None = field("strictness", default=None)
    programs: list[BaseProgramEntity] | None = field("programs", default=None)
    tags: list[str] | None = field("tags", default=None)
    dialect: str | None = field("dialect", default=None)
    participants: Literal["External", "Internal", "All"] | str | None = field("participants", default=None)
    phrases: list[Phrase] | None = field("phrases", default=None)
    modified_by: AddressableEntityRef | None = field("modifiedBy", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    published_by: AddressableEntityRef | None = field("publishedBy", default=None)
    date_published: datetime | None = field("datePublished", default=None)
    self_uri: str | None = field("selfUri", default=None)
