# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .addressable_entity_ref import AddressableEntityRef


class PredictionResults(Model):
    """PredictionResults of the Platform API.

    The platform requires: formula, estimated_wait_time_seconds.
    """

    intent: Literal[
        "ALL", "CALL", "CALLBACK", "CHAT", "EMAIL", "SOCIALEXPRESSION", "VIDEOCOMM", "MESSAGE",
    ] | str | None = field("intent", default=None)
    formula: Literal["BEST", "SIMPLE", "ABANDON", "PATIENCE_ABANDON"] | str | None = field("formula", default=None)
    estimated_wait_time_seconds: int | None = field("estimatedWaitTimeSeconds", default=None)
    label: AddressableEntityRef | None = field("label", default=None)
