# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .outcome_attribution_request import OutcomeAttributionRequest


class OutcomeAttributionListing(Model):
    """OutcomeAttributionListing of the Platform API.

    The platform requires: entities.
    """

    entities: list[OutcomeAttributionRequest] | None = field("entities", default=None)
    percent_failed_threshold: int | None = field("percentFailedThreshold", default=None)
