# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .general_topic import GeneralTopic


class GeneralTopicsEntityListing(Model):
    """GeneralTopicsEntityListing of the Platform API."""

    entities: list[GeneralTopic] | None = field("entities", default=None)
