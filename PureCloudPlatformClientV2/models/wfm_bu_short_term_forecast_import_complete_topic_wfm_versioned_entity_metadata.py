# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import WfmBuShortTermForecastImportCompleteTopicUserReference


class WfmBuShortTermForecastImportCompleteTopicWfmVersionedEntityMetadata(Model):
    version: int | None = field("version", default=None)
    modified_by: WfmBuShortTermForecastImportCompleteTopicUserReference | None = field("modifiedBy", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
