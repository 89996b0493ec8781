# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import Phrase


class TopicRequest(Model):
    """A request: name, dialect, description and 5 more. Body of post_speechandtextanalytics_topics and 1 more.

    Required by the platform: name, dialect.
    """

    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    strictness: Literal["1", "55", "65", "72", "85", "90"] | str | None = field("strictness", default=None)
    program_ids: list[str] | None = field("programIds", default=None)
    tags: list[str] | None = field("tags", default=None)
    dialect: str | None = field("dialect", default=None)
    participants: Literal["External", "Internal", "All"] | str | None = field("participants", default=None)
    phrases: list[Phrase] | None = field("phrases", default=None)
