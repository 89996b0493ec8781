# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ConversationRecipientAdditionalIdentifier(Model):
    """ConversationRecipientAdditionalIdentifier of the Platform API.

    The platform requires: type, value.
    """

    type: Literal[
        "Deployment", "Subject", "Unknown", "Topic", "IngestionRule", "IngestionRuleVersion",
    ] | str | None = field("type", default=None)
    value: str | None = field("value", default=None)
