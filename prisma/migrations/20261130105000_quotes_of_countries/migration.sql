-- What a country said is listed by time, as what a person or an organization said is.
CREATE INDEX "Quote_countryCode_publishedOrder_id_idx" ON "Quote"("countryCode", "publishedOrder", "id");
