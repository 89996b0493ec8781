# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class GeneralTopic(Model):
    """One of the items of a general topics entity listing. In GeneralTopicsEntityListing."""

    name: str | None = field("name", default=None)


class GeneralTopicsEntityListing(Model):
    """List of general topics. Answer of get_speechandtextanalytics_topics_general."""

    entities: list[GeneralTopic] | None = field("entities", default=None)
