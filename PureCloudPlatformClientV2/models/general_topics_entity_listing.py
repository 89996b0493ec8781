# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class GeneralTopic(Model):
    """Part of GeneralTopicsEntityListing."""

    name: str | None = field("name", default=None)


class GeneralTopicsEntityListing(Model):
    """Given by get_speechandtextanalytics_topics_general."""

    entities: list[GeneralTopic] | None = field("entities", default=None)
