# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from .user_reference import UserReference
    from .workitem_reference import WorkitemReference
    from .wrapup_id_reference import WrapupIdReference


class WorkitemWrapup(Model):
    """WorkitemWrapup of the Platform API."""

    workitem: WorkitemReference | None = field("workitem", default=None)
    wrapup_code: WrapupIdReference | None = field("wrapupCode", default=None)
    modified_by: UserReference | None = field("modifiedBy", default=None)
    user: UserReference | None = field("user", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
