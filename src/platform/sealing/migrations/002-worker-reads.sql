-- The worker reads for matching what people told, and seals why they were matched.
GRANT SELECT ON sealing.data_key TO alongside_worker;
