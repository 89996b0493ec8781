# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .inbound_only_setting import InboundOnlySetting


class StorySetting(Model):
    """StorySetting of the Platform API."""

    mention: InboundOnlySetting | None = field("mention", default=None)
    reply: InboundOnlySetting | None = field("reply", default=None)
