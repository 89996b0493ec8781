# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from .wfm_bu_short_term_forecast_update_complete_topic_user_reference import WfmBuShortTermForecastUpdateCompleteTopicUserReference


class WfmBuShortTermForecastUpdateCompleteTopicWfmVersionedEntityMetadata(Model):
    """WfmBuShortTermForecastUpdateCompleteTopicWfmVersionedEntityMetadata of the Platform API."""

    version: int | None = field("version", default=None)
    modified_by: WfmBuShortTermForecastUpdateCompleteTopicUserReference | None = field("modifiedBy", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
