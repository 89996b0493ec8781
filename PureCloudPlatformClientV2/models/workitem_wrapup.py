# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import UserReference


class WorkitemReference(Model):
    """Reference to a work item by its id, its name and its address. In WorkitemWrapup."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    self_uri: str | None = field("selfUri", default=None)


class WorkitemWrapup(Model):
    """A work item wrap-up: work item, wrap-up code, user and 2 more. Answer of get_taskmanagement_workitem_user_wrapups
    and 2 more.
    """

    workitem: WorkitemReference | None = field("workitem", default=None)
    wrapup_code: WrapupIdReference | None = field("wrapupCode", default=None)
    modified_by: UserReference | None = field("modifiedBy", default=None)
    user: UserReference | None = field("user", default=None)
    date_modified: datetime | None = field("dateModified", default=None)


class WrapupIdReference(Model):
    """Reference to a wrap-up id by its id, its name and its address. In WorkitemWrapup."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    self_uri: str | None = field("selfUri", default=None)
