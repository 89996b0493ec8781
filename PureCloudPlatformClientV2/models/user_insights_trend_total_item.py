# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .user_insights_trends import UserInsightsTrends


class UserInsightsTrendTotalItem(Model):
    """UserInsightsTrendTotalItem of the Platform API."""

    trends: UserInsightsTrends | None = field("trends", default=None)
