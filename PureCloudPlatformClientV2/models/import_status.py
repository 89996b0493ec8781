# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ImportStatus(Model):
    """An import status: state, total records, completed records and 4 more. Answer of
    get_outbound_contactlist_importstatus and 2 more.

    Required by the platform: state, total_records, completed_records, percent_complete.
    """

    state: Literal["IN_PROGRESS", "FAILED"] | str | None = field("state", default=None)
    total_records: int | None = field("totalRecords", default=None)
    completed_records: int | None = field("completedRecords", default=None)
    percent_complete: int | None = field("percentComplete", default=None)
    failure_reason: str | None = field("failureReason", default=None)
    target_contact_list_ids: list[str] | None = field("targetContactListIds", default=None)
    list_name_prefix: str | None = field("listNamePrefix", default=None)
