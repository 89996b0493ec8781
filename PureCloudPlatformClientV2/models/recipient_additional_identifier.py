# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class RecipientAdditionalIdentifier(Model):
    """One of the additional ids of a messaging recipient. In MessagingRecipient and 1 more.

    Required by the platform: type, value.
    """

    type: Literal[
        "Deployment", "Subject", "Topic", "IngestionRule", "IngestionRuleVersion",
    ] | str | None = field("type", default=None)
    value: str | None = field("value", default=None)
