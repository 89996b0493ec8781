# Generated: make generate
from typing import Any

from typing_extensions import Unpack

from ..models import MaskingRule, MaskingRuleListing, MaskingRuleValidateRequest, MaskingRuleValidateResponse
from ..operation import Api, CallOptions

class DataPrivacyApi(Api):
    """The Data Privacy operations of the Platform API."""

    def delete_dataprivacy_maskingrule(
        self,
        rule_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a masking rule.

        DELETE /api/v2/dataprivacy/maskingrules/{ruleId}

        Permissions: all of dataprivacy:maskingrule:delete.
        """
        ...

    def get_dataprivacy_maskingrule(
        self,
        rule_id: str,
        **options: Unpack[CallOptions],
    ) -> MaskingRule:
        """Get a masking rule.

        GET /api/v2/dataprivacy/maskingrules/{ruleId}

        Permissions: all of dataprivacy:maskingrule:view.
        """
        ...

    def get_dataprivacy_maskingrules(
        self,
        **options: Unpack[CallOptions],
    ) -> MaskingRuleListing:
        """List the masking rules.

        GET /api/v2/dataprivacy/maskingrules

        Permissions: all of dataprivacy:maskingrule:view.
        Lists: its items are in entities; there is one page.
        """
        ...

    def patch_dataprivacy_maskingrule(
        self,
        rule_id: str,
        *,
        body: MaskingRule | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> MaskingRule:
        """Change some fields of a masking rule.

        PATCH /api/v2/dataprivacy/maskingrules/{ruleId}

        Permissions: all of dataprivacy:maskingrule:edit.

        Parameters:
            body: What is sent: a masking rule (name, substitute character, definition and 7 more).
        """
        ...

    def post_dataprivacy_maskingrules(
        self,
        body: MaskingRule | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> MaskingRule:
        """Create a masking rule.

        POST /api/v2/dataprivacy/maskingrules

        Permissions: all of dataprivacy:maskingrule:add.

        Parameters:
            body: What is sent: a masking rule (name, substitute character, definition and 7 more).
        """
        ...

    def post_dataprivacy_maskingrules_validate(
        self,
        body: MaskingRuleValidateRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> MaskingRuleValidateResponse:
        """Check a masking rule without saving it.

        POST /api/v2/dataprivacy/maskingrules/validate

        Permissions: all of dataprivacy:maskingrule:execute.

        Parameters:
            body: What is sent: a masking rule validate (text and definition).
        """
        ...
