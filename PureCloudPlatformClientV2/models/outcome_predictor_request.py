# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .outcome_ref_request import OutcomeRefRequest


class OutcomePredictorRequest(Model):
    """OutcomePredictorRequest of the Platform API.

    The platform requires: outcome.
    """

    outcome: OutcomeRefRequest | None = field("outcome", default=None)
