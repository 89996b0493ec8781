# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class Signature(Model):
    """Part of InboundRoute."""

    enabled: bool | None = field("enabled", default=None)
    canned_response_id: str | None = field("cannedResponseId", default=None)
    always_included: bool | None = field("alwaysIncluded", default=None)
    inclusion_type: Literal["Draft", "Send", "SendOnce"] | str | None = field("inclusionType", default=None)
