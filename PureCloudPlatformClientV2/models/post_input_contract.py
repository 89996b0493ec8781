# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .json_schema_document import JsonSchemaDocument


class PostInputContract(Model):
    """PostInputContract of the Platform API.

    The platform requires: input_schema.
    """

    input_schema: JsonSchemaDocument | None = field("inputSchema", default=None)
