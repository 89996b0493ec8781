# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, path

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import Unpack

    from ..models import MaskingRule, MaskingRuleListing, MaskingRuleValidateRequest, MaskingRuleValidateResponse

_DELETE_DATAPRIVACY_MASKINGRULE: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/dataprivacy/maskingrules/{ruleId}", path("ruleId")
)
_GET_DATAPRIVACY_MASKINGRULE: ApiOperation[MaskingRule] = ApiOperation(
    "GET", "/api/v2/dataprivacy/maskingrules/{ruleId}", path("ruleId"), returns="MaskingRule"
)
_GET_DATAPRIVACY_MASKINGRULES: ApiOperation[MaskingRuleListing] = ApiOperation(
    "GET", "/api/v2/dataprivacy/maskingrules", returns="MaskingRuleListing"
)
_PATCH_DATAPRIVACY_MASKINGRULE: ApiOperation[MaskingRule] = ApiOperation(
    "PATCH", "/api/v2/dataprivacy/maskingrules/{ruleId}", path("ruleId"), body(), returns="MaskingRule"
)
_POST_DATAPRIVACY_MASKINGRULES: ApiOperation[MaskingRule] = ApiOperation(
    "POST", "/api/v2/dataprivacy/maskingrules", body(required=True), returns="MaskingRule"
)
_POST_DATAPRIVACY_MASKINGRULES_VALIDATE: ApiOperation[MaskingRuleValidateResponse] = ApiOperation(
    "POST", "/api/v2/dataprivacy/maskingrules/validate", body(required=True), returns="MaskingRuleValidateResponse"
)


class DataPrivacyApi(Api):
    """The Data Privacy operations of the Platform API."""

    def delete_dataprivacy_maskingrule(
        self,
        rule_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/dataprivacy/maskingrules/{ruleId}: returns None.

        Permissions: all of dataprivacy:maskingrule:delete.
        """
        return self._call(_DELETE_DATAPRIVACY_MASKINGRULE, options, rule_id)

    def get_dataprivacy_maskingrule(
        self,
        rule_id: str,
        **options: Unpack[CallOptions],
    ) -> MaskingRule:
        """GET /api/v2/dataprivacy/maskingrules/{ruleId}: returns MaskingRule.

        Permissions: all of dataprivacy:maskingrule:view.
        """
        return self._call(_GET_DATAPRIVACY_MASKINGRULE, options, rule_id)

    def get_dataprivacy_maskingrules(
        self,
        **options: Unpack[CallOptions],
    ) -> MaskingRuleListing:
        """GET /api/v2/dataprivacy/maskingrules: returns MaskingRuleListing.

        Permissions: all of dataprivacy:maskingrule:view.
        """
        return self._call(_GET_DATAPRIVACY_MASKINGRULES, options)

    def patch_dataprivacy_maskingrule(
        self,
        rule_id: str,
        *,
        body: MaskingRule | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> MaskingRule:
        """PATCH /api/v2/dataprivacy/maskingrules/{ruleId}: returns MaskingRule.

        Permissions: all of dataprivacy:maskingrule:edit.
        """
        return self._call(_PATCH_DATAPRIVACY_MASKINGRULE, options, rule_id, body)

    def post_dataprivacy_maskingrules(
        self,
        body: MaskingRule | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> MaskingRule:
        """POST /api/v2/dataprivacy/maskingrules: returns MaskingRule.

        Permissions: all of dataprivacy:maskingrule:add.
        """
        return self._call(_POST_DATAPRIVACY_MASKINGRULES, options, body)

    def post_dataprivacy_maskingrules_validate(
        self,
        body: MaskingRuleValidateRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> MaskingRuleValidateResponse:
        """POST /api/v2/dataprivacy/maskingrules/validate: returns MaskingRuleValidateResponse.

        Permissions: all of dataprivacy:maskingrule:execute.
        """
        return self._call(_POST_DATAPRIVACY_MASKINGRULES_VALIDATE, options, body)
