# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class AuditQuerySort(Model):
    """One of the sorts of an audit query execution status. In AuditQueryExecutionStatusResponse and 5 more.

    Required by the platform: name, sort_order.
    """

    name: Literal["Timestamp"] | str | None = field("name", default=None)
    sort_order: Literal["ascending", "descending"] | str | None = field("sortOrder", default=None)
