# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import UserReference, WfmVersionedEntityMetadata


class AlternativeShiftBulkUpdateTradesResponseTemplate(Model):
    """List of alternative shift trade bulk update template items. In AlternativeShiftJobResponse and 1 more."""

    entities: list[AlternativeShiftTradeBulkUpdateTemplateItem] | None = field("entities", default=None)


class AlternativeShiftTradeBulkUpdateTemplateItem(Model):
    """One of the items of an alternative shift bulk update trades response template. In
    AlternativeShiftBulkUpdateTradesResponseTemplate.

    Required by the platform: trade_id, state, metadata.
    """

    trade_id: str | None = field("tradeId", default=None)
    state: Literal["Canceled", "Denied", "Expired", "Submitted", "Approved"] | str | None = field("state", default=None)
    failure_reason: Literal["TransitionNotAllowed", "NotAuthorized"] | str | None = field("failureReason", default=None)
    admin_date_reviewed: datetime | None = field("adminDateReviewed", default=None)
    admin_reviewed_by: UserReference | None = field("adminReviewedBy", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
