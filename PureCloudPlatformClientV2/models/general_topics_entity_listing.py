# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import GeneralTopic


class GeneralTopicsEntityListing(Model):
    """Given by get_speechandtextanalytics_topics_general."""

    entities: list[GeneralTopic] | None = field("entities", default=None)
