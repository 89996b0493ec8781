# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .call_forwarding_event_target import CallForwardingEventTarget


class CallForwardingEventCall(Model):
    """CallForwardingEventCall of the Platform API."""

    targets: list[CallForwardingEventTarget] | None = field("targets", default=None)
