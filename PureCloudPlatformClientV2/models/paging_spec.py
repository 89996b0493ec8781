# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class PagingSpec(Model):
    """PagingSpec of the Platform API.

    The platform requires: page_size, page_number.
    """

    page_size: int | None = field("pageSize", default=None)
    page_number: int | None = field("pageNumber", default=None)
