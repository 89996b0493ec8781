# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class AuditQuerySort(Model):
    """AuditQuerySort of the Platform API.

    The platform requires: name, sort_order.
    """

    name: Literal["Timestamp"] | str | None = field("name", default=None)
    sort_order: Literal["ascending", "descending"] | str | None = field("sortOrder", default=None)
