# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import UserConversationsEventMediaSummaryDetail


class UserConversationsEventMediaSummary(Model):
    contact_center: UserConversationsEventMediaSummaryDetail | None = field("contactCenter", default=None)
    enterprise: UserConversationsEventMediaSummaryDetail | None = field("enterprise", default=None)
