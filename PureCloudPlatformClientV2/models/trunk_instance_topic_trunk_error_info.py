# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .trunk_instance_topic_trunk_error_info_details import TrunkInstanceTopicTrunkErrorInfoDetails


class TrunkInstanceTopicTrunkErrorInfo(Model):
    """TrunkInstanceTopicTrunkErrorInfo of the Platform API."""

    text: str | None = field("text", default=None)
    code: str | None = field("code", default=None)
    details: TrunkInstanceTopicTrunkErrorInfoDetails | None = field("details", default=None)
