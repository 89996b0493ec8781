# Generated: make generate
"""LanguageUnderstandingApi: signatures and documentation of its methods are in language_understanding_api.pyi."""

from ..operation import Api, ApiOperation, Paging, body, path, query


class LanguageUnderstandingApi(Api):
    """The Language Understanding operations of the Platform API."""

    delete_languageunderstanding_domain = ApiOperation(
        "DELETE", "/api/v2/languageunderstanding/domains/{domainId}", path("domainId")
    )
    delete_languageunderstanding_domain_feedback_feedback_id = ApiOperation(
        "DELETE", "/api/v2/languageunderstanding/domains/{domainId}/feedback/{feedbackId}", path("domainId"),
        path("feedbackId"),
    )
    delete_languageunderstanding_domain_version = ApiOperation(
        "DELETE", "/api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}", path("domainId"),
        path("domainVersionId"),
    )
    delete_languageunderstanding_miner = ApiOperation(
        "DELETE", "/api/v2/languageunderstanding/miners/{minerId}", path("minerId")
    )
    delete_languageunderstanding_miner_draft = ApiOperation(
        "DELETE", "/api/v2/languageunderstanding/miners/{minerId}/drafts/{draftId}", path("minerId"), path("draftId")
    )
    get_languageunderstanding_domain = ApiOperation(
        "GET", "/api/v2/languageunderstanding/domains/{domainId}", path("domainId"), returns="NluDomain"
    )
    get_languageunderstanding_domain_feedback = ApiOperation(
        "GET", "/api/v2/languageunderstanding/domains/{domainId}/feedback", path("domainId"), query("intentName"),
        query("assessment"), query("dateStart"), query("dateEnd"), query("includeDeleted"), query("language"),
        query("pageNumber"), query("pageSize"), query("enableCursorPagination"), query("includeTrainingUtterances"),
        query("after"), query("fields", "multi"), returns="NluFeedbackListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_languageunderstanding_domain_feedback_feedback_id = ApiOperation(
        "GET", "/api/v2/languageunderstanding/domains/{domainId}/feedback/{feedbackId}", path("domainId"),
        path("feedbackId"), query("fields", "multi"), returns="NluFeedbackResponse",
    )
    get_languageunderstanding_domain_version = ApiOperation(
        "GET", "/api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}", path("domainId"),
        path("domainVersionId"), query("includeUtterances"), returns="NluDomainVersion",
        paging=Paging("single", "entities"),
    )
    get_languageunderstanding_domain_version_report = ApiOperation(
        "GET", "/api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}/report", path("domainId"),
        path("domainVersionId"), returns="NluDomainVersionQualityReport",
    )
    get_languageunderstanding_domain_versions = ApiOperation(
        "GET", "/api/v2/languageunderstanding/domains/{domainId}/versions", path("domainId"),
        query("includeUtterances"), query("pageNumber"), query("pageSize"), returns="NluDomainVersionListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_languageunderstanding_domains = ApiOperation(
        "GET", "/api/v2/languageunderstanding/domains", query("pageNumber"), query("pageSize"),
        returns="NluDomainListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_languageunderstanding_miner = ApiOperation(
        "GET", "/api/v2/languageunderstanding/miners/{minerId}", path("minerId"), returns="Miner"
    )
    get_languageunderstanding_miner_draft = ApiOperation(
        "GET", "/api/v2/languageunderstanding/miners/{minerId}/drafts/{draftId}", path("minerId"), path("draftId"),
        query("draftIntentId"), query("draftTopicId"), returns="Draft",
    )
    get_languageunderstanding_miner_drafts = ApiOperation(
        "GET", "/api/v2/languageunderstanding/miners/{minerId}/drafts", path("minerId"), returns="DraftListing",
        paging=Paging("single", "entities"),
    )
    get_languageunderstanding_miner_intent = ApiOperation(
        "GET", "/api/v2/languageunderstanding/miners/{minerId}/intents/{intentId}", path("minerId"), path("intentId"),
        query("expand"), returns="MinerIntent",
    )
    get_languageunderstanding_miner_intents = ApiOperation(
        "GET", "/api/v2/languageunderstanding/miners/{minerId}/intents", path("minerId"), query("expand"),
        returns="MinedIntentsListing", paging=Paging("single", "entities"),
    )
    get_languageunderstanding_miner_topic = ApiOperation(
        "GET", "/api/v2/languageunderstanding/miners/{minerId}/topics/{topicId}", path("minerId"), path("topicId"),
        query("expand"), returns="MinerTopic",
    )
    get_languageunderstanding_miner_topic_phrase = ApiOperation(
        "GET", "/api/v2/languageunderstanding/miners/{minerId}/topics/{topicId}/phrases/{phraseId}", path("minerId"),
        path("topicId"), path("phraseId"), returns="MinerTopicPhrase",
    )
    get_languageunderstanding_miner_topics = ApiOperation(
        "GET", "/api/v2/languageunderstanding/miners/{minerId}/topics", path("minerId"), returns="MinerTopicsListing",
        paging=Paging("single", "entities"),
    )
    get_languageunderstanding_miners = ApiOperation(
        "GET", "/api/v2/languageunderstanding/miners", query("minerType"), returns="MinerListing",
        paging=Paging("single", "entities"),
    )
    get_languageunderstanding_settings = ApiOperation(
        "GET", "/api/v2/languageunderstanding/settings", returns="NluOrganization"
    )
    patch_languageunderstanding_domain = ApiOperation(
        "PATCH", "/api/v2/languageunderstanding/domains/{domainId}", path("domainId"), body(required=True),
        returns="NluDomain",
    )
    patch_languageunderstanding_miner_draft = ApiOperation(
        "PATCH", "/api/v2/languageunderstanding/miners/{minerId}/drafts/{draftId}", path("minerId"), path("draftId"),
        body(), returns="Draft",
    )
    post_languageunderstanding_domain_feedback = ApiOperation(
        "POST", "/api/v2/languageunderstanding/domains/{domainId}/feedback", path("domainId"), body(required=True),
        returns="NluFeedbackResponse",
    )
    post_languageunderstanding_domain_version_detect = ApiOperation(
        "POST", "/api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}/detect", path("domainId"),
        path("domainVersionId"), body(required=True), returns="NluDetectionResponse",
    )
    post_languageunderstanding_domain_version_publish = ApiOperation(
        "POST", "/api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}/publish", path("domainId"),
        path("domainVersionId"), returns="NluDomainVersion", paging=Paging("single", "entities"),
    )
    post_languageunderstanding_domain_version_train = ApiOperation(
        "POST", "/api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}/train", path("domainId"),
        path("domainVersionId"), returns="NluDomainVersionTrainingResponse",
    )
    post_languageunderstanding_domain_versions = ApiOperation(
        "POST", "/api/v2/languageunderstanding/domains/{domainId}/versions", path("domainId"), body(required=True),
        query("includeUtterances"), returns="NluDomainVersion", paging=Paging("single", "entities"),
    )
    post_languageunderstanding_domains = ApiOperation(
        "POST", "/api/v2/languageunderstanding/domains", body(required=True), returns="NluDomain"
    )
    post_languageunderstanding_miner_drafts = ApiOperation(
        "POST", "/api/v2/languageunderstanding/miners/{minerId}/drafts", path("minerId"), body(required=True),
        returns="Draft",
    )
    post_languageunderstanding_miner_execute = ApiOperation(
        "POST", "/api/v2/languageunderstanding/miners/{minerId}/execute", path("minerId"), body(), returns="Miner"
    )
    post_languageunderstanding_miners = ApiOperation(
        "POST", "/api/v2/languageunderstanding/miners", body(required=True), returns="Miner"
    )
    put_languageunderstanding_domain_version = ApiOperation(
        "PUT", "/api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}", path("domainId"),
        path("domainVersionId"), body(required=True), returns="NluDomainVersion", paging=Paging("single", "entities"),
    )
