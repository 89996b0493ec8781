# Generated: make generate
"""DataPrivacyApi: signatures and documentation of its methods are in data_privacy_api.pyi."""

from ..operation import Api, ApiOperation, Paging, body, path


class DataPrivacyApi(Api):
    """The Data Privacy operations of the Platform API."""

    delete_dataprivacy_maskingrule = ApiOperation("DELETE", "/api/v2/dataprivacy/maskingrules/{ruleId}", path("ruleId"))
    get_dataprivacy_maskingrule = ApiOperation(
        "GET", "/api/v2/dataprivacy/maskingrules/{ruleId}", path("ruleId"), returns="MaskingRule"
    )
    get_dataprivacy_maskingrules = ApiOperation(
        "GET", "/api/v2/dataprivacy/maskingrules", returns="MaskingRuleListing", paging=Paging("single", "entities")
    )
    patch_dataprivacy_maskingrule = ApiOperation(
        "PATCH", "/api/v2/dataprivacy/maskingrules/{ruleId}", path("ruleId"), body(), returns="MaskingRule"
    )
    post_dataprivacy_maskingrules = ApiOperation(
        "POST", "/api/v2/dataprivacy/maskingrules", body(required=True), returns="MaskingRule"
    )
    post_dataprivacy_maskingrules_validate = ApiOperation(
        "POST", "/api/v2/dataprivacy/maskingrules/validate", body(required=True), returns="MaskingRuleValidateResponse"
    )
